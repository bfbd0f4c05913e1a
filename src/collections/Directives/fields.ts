import type { Field } from 'payload'
import { systemOnly } from '@/access/platform'
import { day } from '@/fields/day'
import {
  daysToPublishField,
  issuedOn,
  officialFiles,
  officialHead,
  topicField,
} from '@/fields/officialDocument'
import { richText } from '@/fields/richText'

const tasks: Field = {
  name: 'tasks',
  type: 'array',
  label: { vi: 'Nhiệm vụ được giao', en: 'Tasks' },
  labels: { singular: { vi: 'Nhiệm vụ', en: 'Task' }, plural: { vi: 'Nhiệm vụ', en: 'Tasks' } },
  fields: [
    {
      name: 'what',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: { vi: 'Nội dung', en: 'What' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'leadUnit',
          type: 'text',
          required: true,
          maxLength: 200,
          label: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
        },
        day({ name: 'dueOn', vi: 'Hạn hoàn thành', en: 'Due on' }),
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'notStarted',
          options: [
            { value: 'notStarted', label: { vi: 'Chưa thực hiện', en: 'Not started' } },
            { value: 'inProgress', label: { vi: 'Đang thực hiện', en: 'In progress' } },
            { value: 'done', label: { vi: 'Đã xong', en: 'Done' } },
          ],
          label: { vi: 'Tình trạng', en: 'State' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day({
          name: 'doneOn',
          vi: 'Ngày xong',
          en: 'Done on',
          admin: { condition: (_, task) => task?.state === 'done' },
        }),
        {
          name: 'result',
          type: 'text',
          maxLength: 500,
          label: { vi: 'Kết quả, văn bản báo cáo', en: 'Result' },
        },
      ],
    },
  ],
}

export const directiveFields: Field[] = [
  ...officialHead,
  {
    type: 'row',
    fields: [
      issuedOn,
      {
        name: 'urgency',
        type: 'select',
        defaultValue: 'normal',
        options: [
          { value: 'normal', label: { vi: 'Thường', en: 'Normal' } },
          { value: 'urgent', label: { vi: 'Khẩn', en: 'Urgent' } },
          { value: 'veryUrgent', label: { vi: 'Thượng khẩn', en: 'Very urgent' } },
          { value: 'express', label: { vi: 'Hoả tốc', en: 'Express' } },
        ],
        label: { vi: 'Độ khẩn', en: 'Urgency' },
      },
    ],
  },
  { name: 'summary', type: 'textarea', maxLength: 2000, label: { vi: 'Tóm tắt', en: 'Summary' } },
  ...officialFiles,
  richText({ name: 'body', vi: 'Nội dung', en: 'Text' }),
  tasks,
  {
    name: 'recipients',
    type: 'array',
    label: { vi: 'Nơi nhận', en: 'Recipients' },
    labels: {
      singular: { vi: 'Nơi nhận', en: 'Recipient' },
      plural: { vi: 'Nơi nhận', en: 'Recipients' },
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 300,
        label: { vi: 'Cơ quan, đơn vị, cá nhân', en: 'Name' },
      },
    ],
  },
  topicField,
  daysToPublishField,
  {
    name: 'nextTaskDueOn',
    type: 'date',
    index: true,
    access: systemOnly,
    admin: { hidden: true },
  },
]
